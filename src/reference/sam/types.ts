import { apiTypes } from './apiTypes';
import { functionTypes } from './functionTypes';
import { graphqlTypes } from './graphqlTypes';
import type { SamProperties } from './property';

/** The nested types of SAM's own syntax, by the name that type codes use. */
export const samTypes: Readonly<Record<string, SamProperties>> = { ...functionTypes, ...apiTypes, ...graphqlTypes };
