/** What scripts add to every page. */

document.documentElement.classList.add('with-script');

export {};
