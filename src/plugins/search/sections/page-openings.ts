/**
 * What a page's name means, where it is not the first section: the id of a section, or empty for the page's top. On these
 * pages the first section introduces the service or news; who types the name wants title, lead and diagram.
 */
export const pageOpenings: Readonly<Partial<Record<string, string>>> = {
  '/deploy-patterns/blue-green-ecs/': '',
  '/deploy-patterns/blue-green-elastic-beanstalk/': 'eb-swap',
  '/deploy-services/ebextensions/': '',
  '/deploy-services/elastic-beanstalk/': '',
  '/exam-scope/': '',
  '/governance/s3-batch-operations/': '',
  '/monitoring/x-ray/': '',
};
