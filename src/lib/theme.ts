/** The key under which a browser remembers the reader’s choice of light or dark. */
export const themeKey = 'theme';

/** Runs in the head before the first paint: sets the remembered choice of light or dark, and keeps room for a log in the fragment. Storage may be blocked, and then the system decides. */
export const themeScript = `try{let t=localStorage.getItem("${themeKey}");if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}if(location.hash.startsWith("#log="))document.documentElement.dataset.log=""`;
