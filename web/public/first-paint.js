// Runs before anything is painted, so that nobody sees the wrong theme flash by. The same rule, for changes made
// later, is in src/ui/theme.tsx.
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const system = () => {
    if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  };
  const chosen = read('regie.theme');
  root.dataset.theme = ['light', 'dark', 'contrast'].includes(chosen) ? chosen : system();
  const language = read('regie.language') ?? (navigator.language.startsWith('nl') ? 'nl' : 'en');
  root.lang = language === 'en' ? 'en' : 'nl';
})();
