// Change: nothing in the HTML. The menu of a phone is made of the page's own lists when it is opened
// (src/behaviours/site-menu.ts).
export default function NoMobileSidebar(): null {
  return null;
}
