/** Stands for each hidden character. */
const dot = '•';

// A secret begins where no word goes on. In a log that was escaped, the word before may be the end of an escape:
// `\nAuthorization`, `\u0022sk-…`, `%3Dsk-…`, or a colour of a terminal.
const escape = String.raw`(?<=\\[abfnrtv0]|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|%[0-9a-fA-F]{2}|\[[0-9;]{1,12}m)`;
const start = String.raw`(?:(?<![\w-])|${escape})`;
/** The same for secrets that give themselves away, which may stand in _italics_ or after a dash. */
const plainStart = `(?:(?<![A-Za-z0-9])|${escape})`;

const name = String.raw`(?:(?:[a-z0-9]{1,20}[_-]){0,3}(?:token|secret|password|passwd|pwd|passphrase|(?:api|access|private|secret|signing|auth|subscription|account|shared|encryption)[_-]?key|signature|credential)|accesstoken|refreshtoken|idtoken|clientsecret|authtoken|sessionid|(?:aws)?_?access_?key_?id|sig|x-amz-(?:signature|credential|security-token)|x-goog-signature)`;
const value = String.raw`[^\s"'&<>,;}\])\\•]{1,4096}`;
const encodedValue = String.raw`(?:[^\s"'&<>%•\\]|%(?!22|26|2C|3B|7D)[0-9a-f]{2}){1,4096}`;

/** What stands between a name and its value: a colon, an equals sign or an arrow, and the bracket of a list. */
const assign = String.raw`["'\\]{0,4}\s{0,3}(?::|=>?)\s{0,3}\[?\s{0,3}`;

/** Keys that begin with letters of their own, whatever stands before them. */
const ownShape = String.raw`sk[-_](?:proj-|ant-|or-|live_|test_)[\w-]{12,1000}|gh[opsur]_\w{16,300}|github_pat_\w{16,300}|glpat-[\w-]{16,100}|xox[a-z]-[\w-]{8,300}|xapp-[\w-]{8,300}|(?:AKIA|ASIA)[A-Z0-9]{12,20}(?![A-Za-z0-9])|AIza[\w-]{30,45}|ya29\.[\w-]{16,2000}|SG\.[\w-]{10,80}\.[\w-]{10,80}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{16,64}|whsec_\w{12,100}|hf_[A-Za-z0-9]{20,60}|r8_\w{20,60}|gsk_\w{20,80}|npm_[A-Za-z0-9]{20,60}|dop_v1_\w{20,100}`;
/** Keys whose first letters are also the end of words. */
const likeWords = String.raw`(?:sk|pk|rk)[-_][\w-]{12,1000}|key-[0-9a-f]{24,64}|pat[A-Za-z0-9]{14}\.[0-9a-f]{20,80}|pat-[a-z0-9]{2,4}-[0-9a-f-]{20,60}|(?:secret|ntn)_[A-Za-z0-9]{30,80}`;

// Each pattern starts at a word of its own and repeats only single characters up to a limit: time is linear.
const patterns: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<secret>[A-Za-z0-9+/=\s\\]{1,8000})/dg,
  new RegExp(
    String.raw`${start}(?:proxy-)?authorization${assign}(?:[ub]?["'\\]{1,3})?(?:(?:basic|bearer|token|digest|bot|apikey|negotiate|key|aws4-hmac-sha256)\s{1,3})?(?<secret>[^\s"'\\,]{1,4096}(?:, ?\w{1,40}="?[^\s"',]{1,1000}"?){0,10})`,
    'dgi',
  ),
  new RegExp(
    String.raw`${start}(?:set-)?cookie${assign}(?:[ub]?["'\\]{1,3})?(?<secret>[^\s"'\\;]{1,4096}(?:; ?[^\s"'\\;]{1,4096}){0,60})`,
    'dgi',
  ),
  new RegExp(String.raw`${start}(?:bearer|basic)(?:\s|%20|\+)(?<secret>[\w.~+/=-]{16,4096})`, 'dgi'),
  new RegExp(`${plainStart}(?<secret>${ownShape})`, 'dg'),
  new RegExp(`${start}(?<secret>${likeWords})`, 'dg'),
  new RegExp(String.raw`${plainStart}(?<secret>eyJ[\w-]{6,4096}\.[\w-]{2,4096}(?:\.[\w-]{0,4096})?)`, 'dg'),
  new RegExp(String.raw`(?:\/bot|${plainStart})(?<secret>\d{6,12}:[\w-]{30,50})(?![\w-])`, 'dg'),
  /hooks\.slack\.com\\?\/(?:services|workflows|triggers)\\?\/(?<secret>[\w/\\-]{8,200})/dgi,
  /discord(?:app)?\.com\\?\/api\\?\/(?:v\d{1,2}\\?\/)?webhooks\\?\/\d{5,25}\\?\/(?<secret>[\w-]{8,200})/dgi,
  /(?<!\w)[a-z][a-z0-9+.-]{1,20}:(?:\\{0,2}\/){2}(?<secret>[^\s/?#@"'<>•\\]{1,200}(?::[^\s/?#@"'<>•\\]{0,200})?)@/dgi,
  /%3a%2f%2f(?<secret>(?:[^\s%"'<>•]|%3a){1,300})%40/dgi,
  new RegExp(`[?&](?:${name}|key|code|auth)=(?<secret>${value})`, 'dgi'),
  new RegExp(String.raw`${start}${name}${assign}[ub]?\\{0,3}["'](?<secret>[^"'\\•]{1,4096})`, 'dgi'),
  new RegExp(String.raw`${start}${name}\\{0,3}["']\s{0,3}:\s{0,3}(?<secret>\d{4,40})`, 'dgi'),
  new RegExp(String.raw`<(?:\w{1,20}:)?${name}>(?<secret>[^<>•]{1,4096})<`, 'dgi'),
  new RegExp(String.raw`--${name}\s{1,3}["']?(?<secret>${value})`, 'dgi'),
  /(?<=\s)(?:-u|--user)\s{1,3}["']?(?<secret>[^\s"':•]{1,200}:[^\s"'•]{1,200})/dg,
  new RegExp(String.raw`${start}${name}\s{0,2}[:=]\s{0,2}["']?(?<secret>${value})`, 'dgi'),
  new RegExp(String.raw`${start}${name}(?:%22)?%3[ad](?:%22|%20){0,2}(?<secret>${encodedValue})`, 'dgi'),
  /(?<![\w-])key\\{0,3}["']?\s{0,3}[:=]\s{0,3}\\{0,3}["']?(?<secret>(?=[A-Za-z_-]{0,60}\d)[\w-]{16,200})/dgi,
  /(?<![\w.+-])(?<secret>[\w.+-]{1,64}(?:@|%40)(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24})(?![\w-])/dg,
];

// Words that a field named `token` or `password` holds when it is not the secret itself.
const plain =
  /^(?:null|none|undefined|true|false|redacted|is|not|was|has|the|bearer|basic|\*{1,64}|x{3,64}|\d{3}|(?:invalid|expired|missing|required|revoked|malformed|unknown|bad|wrong)(?:_[a-z]{2,20}){0,6})$/i;

/**
 * Hides what is secret in a log: keys, tokens, cookies, passwords, mail addresses. Each hidden character becomes
 * a dot, so that offsets stay; error codes stay readable; masking twice changes nothing more.
 */
export function mask(text: string): string {
  let masked = text;
  for (const pattern of patterns) {
    let result = '';
    let from = 0;
    for (const match of masked.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['secret'] ?? [0, 0];
      const secret = masked.slice(start, end);
      if (end <= start || plain.test(secret)) continue;
      result += masked.slice(from, start) + secret.replace(/[^\s]/g, dot);
      from = end;
    }
    masked = result + masked.slice(from);
  }
  return masked;
}
