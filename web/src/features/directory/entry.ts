import { graphql } from '../../gql'
import type { EntryQuery as EntryAnswer } from '../../gql/graphql'

/** An organization with everything that says how far its entry can be trusted. */
export const EntryQuery = graphql(`
	query Entry($organization: ID!) {
		languages {
			code
			name {
				en
				sw
			}
		}
		organization(id: $organization) {
			id
			kind
			country
			county {
				code
				name
			}
			source
			agreements {
				id
				kind
				trust
				validFrom
				validTo
				handoffMinutes
				acceptPermille
				source
				from {
					id
					name
				}
				to {
					id
					name
				}
			}
			conflicts {
				id
				kind
				evidence
				endedAt
				institution {
					code
					name {
						en
						sw
					}
				}
			}
			...EntryParts
		}
	}
`)

/** What acts change, read again with the answer of each. */
export const EntryParts = graphql(`
	fragment EntryParts on Organization {
		id
		name
		presenceAskedAt
		contacts {
			number
			extension
			title
			department
			email
		}
		services {
			id
			name
			status
			serviceType {
				code
				name {
					en
					sw
				}
			}
			serviceAtLocations {
				id
				confidential
				mode
				openNow
				quarantined
				held
				takenOn
				contacts {
					number
					extension
					title
					department
					email
				}
				assurance {
					assuredAt
					means
					until
				}
				capacity {
					status
					available
					asOf
					confidence
					reliable
				}
				languages {
					code
					name {
						en
						sw
					}
				}
				schedules {
					days
					opensAt
					closesAt
					closedOnPublicHolidays
				}
				location {
					id
					name
					address
					latitude
					longitude
					county {
						code
						name
					}
				}
			}
		}
	}
`)

export type Entry = NonNullable<EntryAnswer['organization']>
export type Languages = NonNullable<EntryAnswer['languages']>
