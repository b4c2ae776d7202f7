/** The kinds of file that get answers. */
export type FileKind = 'cloudformation' | 'sam' | 'buildspec' | 'appspec';

/** A stretch of the document, as character offsets; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where in a resource something stands: property names below `Properties`, list positions left out, the thing itself last. */
export interface Place {
  readonly logicalId: string;
  readonly type: string | undefined;
  readonly path: readonly string[];
}

/** The platforms of CodeDeploy, which share the appspec file but not its content. */
export type AppspecPlatform = 'server' | 'lambda' | 'ecs';

/** What each kind of subject carries beside its name and range. `place` is where a value or reference is used. */
export interface SubjectDetails {
  section: object;
  'parameter-id': object;
  'condition-id': object;
  'mapping-id': object;
  'output-id': object;
  'resource-id': { readonly type: string | undefined };
  'parameter-attribute': { readonly parameter: string };
  'parameter-type-value': { readonly parameter: string };
  'output-attribute': { readonly output: string };
  'output-condition': { readonly output: string };
  'resource-attribute': { readonly place: Place };
  'resource-condition-value': { readonly place: Place };
  'resource-type-key': object;
  'resource-type': { readonly logicalId: string };
  'properties-key': object;
  /** A key of CreationPolicy or UpdatePolicy; the path starts with the attribute's name. */
  'policy-attr-key': { readonly place: Place };
  /** A value such as `Retain`; the path is the attribute it belongs to. */
  'policy-value': { readonly place: Place };
  'metadata-aws-key': { readonly path: readonly string[] };
  'metadata-key': { readonly path: readonly string[] };
  property: { readonly place: Place };
  'nested-property': { readonly place: Place };
  'property-value': { readonly place: Place };
  /** A key inside something whose keys are the author's own: tags, variables, JSON bodies. */
  'freeform-key': { readonly place: Place | undefined };
  /** `fn` is the long name (`Ref`, `Fn::Sub`, `Condition`), whatever form was written. */
  'intrinsic-short': { readonly fn: string; readonly place: Place | undefined };
  'intrinsic-long': { readonly fn: string; readonly place: Place | undefined };
  'ref-parameter': { readonly place: Place | undefined };
  /** `attribute` in what SAM lets a Ref say: `Work.Version`. */
  'ref-resource': { readonly place: Place | undefined; readonly attribute?: string };
  'ref-pseudo': { readonly place: Place | undefined };
  'ref-unresolved': { readonly place: Place | undefined };
  'getatt-resource': { readonly attribute: string; readonly place: Place | undefined };
  'getatt-attribute': { readonly logicalId: string; readonly attribute: string; readonly place: Place | undefined };
  'sub-pseudo': { readonly place: Place | undefined };
  'sub-parameter': { readonly place: Place | undefined };
  'sub-resource': { readonly place: Place | undefined };
  'sub-getatt': { readonly logicalId: string; readonly attribute: string; readonly place: Place | undefined };
  /** Defined by the Sub itself, or by a loop around it. */
  'sub-local': { readonly place: Place | undefined; readonly loop: boolean };
  'sub-unresolved': { readonly place: Place | undefined };
  'if-condition': object;
  'condition-ref': object;
  'findinmap-map': { readonly keys: readonly (string | undefined)[] };
  'dependson-value': { readonly dependent: string };
  'importvalue-literal': object;
  'dynamic-reference': { readonly service: string; readonly reference: string };
  'transform-value': object;
  'globals-type': object;
  'globals-property': { readonly type: string; readonly path: readonly string[] };
  'sam-event-type': { readonly logicalId: string; readonly event: string };
  'sam-policy-template': { readonly logicalId: string };
  /** A key of an IAM policy document; `trust` when it stands in a role's trust policy. */
  'policy-doc-key': { readonly trust: boolean; readonly path: readonly string[]; readonly place: Place | undefined };
  'iam-action': { readonly place: Place | undefined };
  'service-principal': { readonly place: Place | undefined };
  'condition-key': { readonly place: Place | undefined };
  'buildspec-key': { readonly path: readonly string[] };
  'buildspec-env-var': object;
  'appspec-key': { readonly platform: AppspecPlatform; readonly path: readonly string[] };
}

export type SubjectKind = keyof SubjectDetails;

/** What stands at a position of a template, buildspec or appspec: enough to look everything else up. */
export type Subject = {
  [K in SubjectKind]: { readonly kind: K; readonly name: string; readonly range: TextRange } & SubjectDetails[K];
}[SubjectKind];
