/** Stands for each hidden character. */
const dot = '•';

const name =
  '(?:(?:[a-z0-9]{1,20}[_-]){0,3}(?:token|secret|password|passwd|pwd|api[_-]?key|apikey|access[_-]?key|private[_-]?key|signature|credential)|accesstoken|refreshtoken|idtoken|clientsecret|authtoken|sessionid|aws_?access_?key_?id|awsaccesskeyid|sig|x-amz-(?:signature|credential|security-token)|x-goog-signature)';
const value = '[^\\s"\'&<>,;}\\])\\\\•]{1,4096}';

// Each pattern starts at a word of its own and repeats only single characters up to a limit: time is linear.
const patterns: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<secret>[A-Za-z0-9+/=\s\\]{1,8000})/dg,
  /\b(?:proxy-)?authorization["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}(?:(?:basic|bearer|token|digest|bot|apikey|negotiate|key|aws4-hmac-sha256)\s{1,3})?(?<secret>[^\s"'\\,]{1,4096}(?:, ?\w{1,40}="?[^\s"',]{1,1000}"?){0,10})/dgi,
  /\b(?:set-)?cookie["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}(?<secret>[^\s"'\\;]{1,4096}(?:; ?[^\s"'\\;]{1,4096}){0,60})/dgi,
  /\b(?:bearer|basic)\s(?<secret>[\w.~+/=-]{16,4096})/dgi,
  /(?<![\w-])(?<secret>(?:sk|pk|rk)[-_](?:proj-|ant-|or-|live_|test_)?[\w-]{12,300}|gh[opsur]_\w{16,300}|github_pat_\w{16,300}|glpat-[\w-]{16,100}|xox[a-z]-[\w-]{8,300}|xapp-[\w-]{8,300}|(?:AKIA|ASIA)[A-Z0-9]{12,20}|AIza[\w-]{30,45}|ya29\.[\w-]{16,2000}|SG\.[\w-]{10,80}\.[\w-]{10,80}|key-[0-9a-f]{24,64}|pat[A-Za-z0-9]{14}\.[0-9a-f]{20,80}|pat-[a-z0-9]{2,4}-[0-9a-f-]{20,60}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{16,64}|whsec_\w{12,100}|(?:secret|ntn)_[A-Za-z0-9]{30,80}|hf_[A-Za-z0-9]{20,60}|r8_\w{20,60}|gsk_\w{20,80}|npm_\w{20,60}|dop_v1_\w{20,100})(?![\w])/dg,
  /(?<![\w-])(?<secret>eyJ[\w-]{6,4096}\.[\w-]{2,4096}(?:\.[\w-]{0,4096})?)/dg,
  /(?:\/bot|(?<![\w:]))(?<secret>\d{6,12}:[\w-]{30,50})(?![\w-])/dg,
  /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{8,200})/dgi,
  /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{5,25}\/(?<secret>[\w-]{8,200})/dgi,
  /(?<!\w)[a-z][a-z0-9+.-]{1,20}:\/\/(?<secret>[^\s/?#@"'<>•]{1,200}(?::[^\s/?#@"'<>•]{0,200})?)@/dgi,
  new RegExp(`[?&](?:${name}|key|code|auth)=(?<secret>${value})`, 'dgi'),
  new RegExp(
    `(?<![\\w-])${name}\\\\{0,3}["']\\s{0,3}(?::|=>)\\s{0,3}(?:u?\\\\{0,3}["'])(?<secret>[^"'\\\\•]{1,4096})`,
    'dgi',
  ),
  new RegExp(`(?<![\\w-])${name}\\s{0,2}[:=]\\s{0,2}["']?(?<secret>${value})`, 'dgi'),
  /(?<![\w-])key\\{0,3}["']?\s{0,3}[:=]\s{0,3}\\{0,3}["']?(?<secret>(?=[A-Za-z_-]{0,60}\d)[\w-]{16,200})/dgi,
  /(?<![\w.+-])(?<secret>[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24})(?![\w-])/dg,
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
