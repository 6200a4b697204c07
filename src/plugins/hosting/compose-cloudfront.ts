import {securityHeaders} from '../../data/security-headers';

/** A part of a template for CloudFormation. */
type Json = string | number | boolean | readonly Json[] | {readonly [name: string]: Json};

const of = (name: string, attribute?: string): Json =>
  attribute === undefined ? {Ref: name} : {'Fn::GetAtt': [name, attribute]};

/**
 * What the edge does before it asks the bucket, which knows files and no folders: an address that ends with a slash is
 * its page, one without moves there, with its query. For runtime 2.0 of CloudFront Functions.
 */
export const edgeFunction = `function handler(event) {
  const request = event.request;
  const last = request.uri.split('/').pop();
  if (last === '') {
    request.uri += 'index.html';
  } else if (!last.includes('.')) {
    const query = request.rawQueryString();
    const to = request.uri + '/' + (query ? '?' + query : '');
    return {statusCode: 301, statusDescription: 'Moved Permanently', headers: {location: {value: to}}};
  }
  return request;
}
`;

/** Headers that CloudFront takes by a name of their own, and refuses among the others. */
const named: Readonly<Record<string, (value: string) => readonly [string, Json]>> = {
  'Content-Security-Policy': (value) => ['ContentSecurityPolicy', {ContentSecurityPolicy: value, Override: true}],
  'X-Content-Type-Options': () => ['ContentTypeOptions', {Override: true}],
  'Referrer-Policy': (value) => ['ReferrerPolicy', {ReferrerPolicy: value, Override: true}],
  'Strict-Transport-Security': (value) => [
    'StrictTransportSecurity',
    {AccessControlMaxAgeSec: Number(/\d+/.exec(value)?.[0]), Override: true},
  ],
};

const resources = (baseUrl: string): Json => ({
  Bucket: {Type: 'AWS::S3::Bucket'},
  BucketPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: of('Bucket'),
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: {Service: 'cloudfront.amazonaws.com'},
            // Without ListBucket, S3 answers 403 for what is not there.
            Action: ['s3:GetObject', 's3:ListBucket'],
            Resource: [of('Bucket', 'Arn'), {'Fn::Sub': '${Bucket.Arn}/*'}],
            Condition: {
              StringEquals: {
                'AWS:SourceArn': {'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Cdn}'},
              },
            },
          },
        ],
      },
    },
  },
  Access: {
    Type: 'AWS::CloudFront::OriginAccessControl',
    Properties: {
      OriginAccessControlConfig: {
        Name: of('AWS::StackName'),
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    },
  },
  Edge: {
    Type: 'AWS::CloudFront::Function',
    Properties: {
      Name: of('AWS::StackName'),
      AutoPublish: true,
      FunctionCode: edgeFunction,
      FunctionConfig: {Comment: 'index.html, trailing slash', Runtime: 'cloudfront-js-2.0'},
    },
  },
  // Caching is told by each file's own metadata: a rule for a folder would be told of what is not in it, too.
  Headers: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: of('AWS::StackName'),
        SecurityHeadersConfig: Object.fromEntries(
          securityHeaders.flatMap(({name, value}) => {
            const take = named[name];
            return take ? [take(value)] : [];
          }),
        ),
        CustomHeadersConfig: {
          Items: securityHeaders
            .filter(({name}) => !(name in named))
            .map(({name, value}) => ({Header: name, Value: value, Override: true})),
        },
      },
    },
  },
  Cdn: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Enabled: true,
        HttpVersion: 'http2and3',
        Origins: [
          {
            Id: 'bucket',
            DomainName: of('Bucket', 'RegionalDomainName'),
            OriginAccessControlId: of('Access', 'Id'),
            S3OriginConfig: {OriginAccessIdentity: ''},
          },
        ],
        DefaultCacheBehavior: {
          TargetOriginId: 'bucket',
          ViewerProtocolPolicy: 'redirect-to-https',
          Compress: true,
          // AWS's own `CachingOptimized`: Brotli and gzip, as long as the file says.
          CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
          ResponseHeadersPolicyId: of('Headers'),
          FunctionAssociations: [{EventType: 'viewer-request', FunctionARN: of('Edge', 'FunctionARN')}],
        },
        CustomErrorResponses: [
          {ErrorCode: 404, ResponseCode: 404, ResponsePagePath: `${baseUrl}404.html`, ErrorCachingMinTTL: 60},
        ],
      },
    },
  },
});

/** A template for CloudFormation: a bucket that nobody reads but a CDN, and the CDN. */
export const composeCloudfront = (baseUrl: string): string =>
  `${JSON.stringify(
    {
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: resources(baseUrl),
      Outputs: {
        Bucket: {Value: of('Bucket')},
        Distribution: {Value: of('Cdn')},
        Address: {Value: {'Fn::Sub': `https://\${Cdn.DomainName}${baseUrl}`}},
      },
    },
    null,
    2,
  )}\n`;
