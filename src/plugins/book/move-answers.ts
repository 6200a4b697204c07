import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {pageNumber} from './page-numbers';
import {classesOf} from './tree';
import type {Element} from './tree';

/** Takes the folded answer out of a question. */
function takeAnswer(question: Element): Element[] {
  let taken: Element[] = [];
  visit(question, 'element', (element: Element, index, parent) => {
    if (classesOf(element).includes('question__answer') && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1);
      taken = element.children.flatMap((child) =>
        child.type === 'element' && child.tagName !== 'summary' ? [child] : [],
      );
    }
  });
  return taken;
}

/**
 * Moves the answers of the questions of some pages behind the last: who reads a question does not see what is right.
 * Question and answer name each other's page.
 * @param name of what the questions are about
 * @param level of the heading
 */
export function moveAnswers(articles: readonly Element[], name: string, level: number): Element[] {
  const pages = articles.flatMap((article) => {
    const answers = selectAll('.question', article).map((question) => {
      const id = String(question.properties.id);
      const answerId = `${id}__answer`;
      const asked = select('.question__head', question);
      const answer = takeAnswer(question);
      question.children.push(
        h('p', {className: ['book-see']}, [h('a', {href: `#${answerId}`}, '答えと理由'), pageNumber(answerId)]),
      );
      return h('div', {className: ['book-answer'], id: answerId}, [
        h('p', {className: ['book-answer__head']}, [
          h('a', {href: `#${id}`}, asked === undefined ? '問題' : toString(asked)),
          pageNumber(id),
        ]),
        ...answer,
      ]);
    });
    const title = select('h1, h2, h3, h4', article);
    return answers.length === 0
      ? []
      : [h(`h${level + 1}`, {className: ['book-h2']}, title === undefined ? name : toString(title)), ...answers];
  });
  return pages.length === 0
    ? []
    : [
        h('section', {className: ['book-answers']}, [
          h(`h${level}`, {className: ['book-h1']}, `${name}: 答え`),
          ...pages,
        ]),
      ];
}
