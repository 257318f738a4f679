/** Keeps what the browser says against the page's policy, from the first moment on. */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
  violations.push([effectiveDirective, blockedURI, sample, `${sourceFile}:${String(lineNumber)}`].join(' '));
});
Object.assign(window, { violations });
