import { formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core'
import * as generated from '../gql/graphql'

/** The exact text of every operation of this client, as the cache and the network layer send it. */
export function sentDocuments(): string[] {
	return operations().map((document) => stringifyDocument(formatDocument(document)))
}

/** Every operation of this client, fragments left out. */
export function operations(): TypedDocumentNode[] {
	return Object.values(generated as unknown as Record<string, TypedDocumentNode>).filter(
		(value) => value?.kind === 'Document' && value.definitions.some((part) => part.kind === 'OperationDefinition'),
	)
}
