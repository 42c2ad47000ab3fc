import { graphql } from '../../gql'
import type { AnnexFileFragment } from '../../gql/graphql'

export const AnnexFileParts = graphql(`
	fragment AnnexFile on EvidenceItem {
		id
		kind
		mediaType
		bytes
		cleanable
		cleanCopy {
			mediaType
			bytes
		}
	}
`)

/** A file of the case that may go along with a letter. */
export type AnnexFile = AnnexFileFragment

/** What goes along of a file: its clean copy, or the file itself where nothing can be cleaned. */
export function goingOf({ id, mediaType, bytes, cleanCopy }: AnnexFile) {
	return cleanCopy ? { mediaType: cleanCopy.mediaType, bytes: cleanCopy.bytes, address: `/evidence/${id}/copy` } : { mediaType, bytes, address: `/evidence/${id}` }
}

/** For a person to read. */
export function kilobytes(bytes: number): number {
	return Math.max(1, Math.round(bytes / 1000))
}
