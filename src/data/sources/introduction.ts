import type {Source} from './types';

export const introduction = {
  'aws-certification-aws-certified-solutions-architect': {
    title: 'AWS Certified Solutions Architect - Professional (SAP-C02) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02.html',
    edition: 'recent',
  },
  'aws-certification-exam-guides': {
    title: 'AWS Certification Exam Guides',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/examguides/aws-certification-exam-guides.html',
    edition: 'recent',
  },
  'certification-updates-from-aws-training-and': {
    title: 'Certification updates from AWS Training and Certification: September 2026',
    url: 'https://aws.amazon.com/blogs/training-and-certification/september-2026-new-offerings/',
    edition: 'quoted',
  },
  'continuous-delivery-and-continuous-integration': {
    title: 'Continuous delivery and continuous integration (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-continuous-delivery-integration.html',
    edition: 'recent',
  },
  'sap-c02-exam-guide-content-domain-1': {
    title: 'SAP-C02 exam guide - Content Domain 1: Design Solutions for Organizational Complexity',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02-domain1.html',
    edition: 'recent',
  },
  'sap-c02-exam-guide-content-domain-2-task-2-1': {
    title: 'SAP-C02 exam guide - Content Domain 2: Design for New Solutions',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02-domain2.html',
    edition: 'recent',
  },
  'sap-c02-exam-guide-content-domain-3': {
    title: 'SAP-C02 exam guide - Content Domain 3: Continuous Improvement for Existing Solutions',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02-domain3.html',
    edition: 'recent',
  },
  'sap-c02-exam-guide-content-domain-4': {
    title: 'SAP-C02 exam guide - Content Domain 4: Accelerate Workload Migration and Modernization',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02-domain4.html',
    edition: 'recent',
  },
  'sap-c02-in-scope-aws-services': {
    title: 'SAP-C02 exam guide - In-Scope AWS Services',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/sap-02-in-scope-services.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
