import { graphql } from '../../gql'
import type { PublicationKind } from '../../gql/graphql'

export const PublicationParts = graphql(`
	fragment PublicationParts on AppealPublication {
		id
		warnings
		current {
			number
			kind
			reference
			publishedOn
			link
			namesPerson
			namesSource
		}
		revisions {
			number
			kind
			reference
			publishedOn
		}
	}
`)

export const publicationKinds: readonly PublicationKind[] = ['COMMUNICATION', 'STATE_REPLY', 'DECISION', 'PRESS_RELEASE', 'URGENT_ACTION', 'REPORT']
