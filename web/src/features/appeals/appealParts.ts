import { graphql } from '../../gql'
import type { AppealPartsFragment } from '../../gql/graphql'
import { empty, type Writing } from './drafting'

export const AppealParts = graphql(`
	fragment AppealParts on Appeal {
		id
		state
		mine
		follows
		current {
			number
			draft {
				language
				subject
				addressees
				facts {
					key
					item
					words
					source
				}
				paragraphs
				words
				annexes
			}
			look {
				sha256
				approved
			}
		}
		missing {
			...UserErrorParts
		}
		addressees {
			body
			name
			active
			channels
			abroad
			consented
			answer {
				standing
				requirements {
					fact
					status
					place
					source
				}
			}
			sending {
				id
				version
				channel
				sha256
				sentAt
				formReference
				lockedAt
				toBeMailed
				acknowledgedAt
				reference
				replyDue
				replySource
				answered
				messages {
					id
					kind
					at
					words
				}
				publications {
					id
					...PublicationParts
				}
			}
		}
	}
`)

export type Appeal = AppealPartsFragment

/** What the composer begins with. */
export function writingOf(appeal: Appeal | undefined): Writing {
	if (!appeal) return empty
	const { language, subject, addressees, facts, paragraphs, annexes } = appeal.current.draft
	return { language, subject, addressees: [...addressees], facts: facts.map(({ key, item, words, source }) => ({ key, item, words, source })), letter: paragraphs.join('\n\n'), annexes: [...annexes] }
}
