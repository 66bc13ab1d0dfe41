/** The key under which a browser remembers the reader’s choice of light or dark. */
export const themeKey = 'theme';

/** Runs in the head before the first paint: sets the remembered choice. Storage may be blocked, and then the system decides. */
export const themeScript = `try{let t=localStorage.getItem("${themeKey}");if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}`;

/** The hash of `themeScript` for the content security policy (CSP Level 3, hash-source). A unit test computes it anew. */
export const themeScriptHash = 'sha256-ixxv/6+DwnFtAWfJcPr3OU/uXXPkiTrpH1xaAgLDwcM=';
