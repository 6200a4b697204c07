import type {Source} from './types';

export const introduction = {
  'aws-certification-aws-certified-solutions-architect': {
    title: 'AWS Certified Solutions Architect - Professional (SAP-C02) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02.html',
    edition: 'quoted',
  },
  'aws-certified-solutions-architect': {
    title: 'AWS Certified Solutions Architect - Professional (SAP-C02) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/userguide/solutions-architect-professional-02.html',
    edition: 'recent',
  },
  'certification-updates-from-aws-training-and': {
    title: 'Certification updates from AWS Training and Certification: September 2026',
    url: 'https://aws.amazon.com/blogs/training-and-certification/september-2026-new-offerings/',
    edition: 'quoted',
  },
  'sap-c02-exam-guide-content-domain-2-task-2-1': {
    title: 'SAP-C02 exam guide - Content Domain 2, Task 2.1',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02-domain2.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
