// Change: nothing; PageContents stands below the opening diagram instead, and opens without JavaScript.
export default function NoMobileContents(): null {
  return null;
}
