import { Link, useParams } from '@tanstack/react-router'
import { graphql } from '../../gql'
import type { AroundQuery as Around } from '../../gql/graphql'
import { dayOnly } from '../../i18n/moments'
import { useStrengthWords, type StrengthWord } from '../../i18n/strengthWords'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Cell, Row, Table } from '../../ui/Table'
import type { Neighbour } from './neighbours'
import { Picture } from './Picture'
import { Stops } from './Stops'
import './strength.css'

const AroundQuery = graphql(`
	query Around($organization: ID!) {
		networkAround(organization: $organization) {
			organization {
				id
				name
			}
			agreements {
				organization {
					id
					name
				}
				outgoing
				kind
				trust
				validTo
				inForce
			}
			conflicts {
				institution {
					code
					name {
						en
						sw
					}
				}
				kind
			}
			sameBuilding {
				id
				name
			}
		}
		strengthWithout(organization: $organization) {
			...Stops
		}
	}
`)

type Neighbourhood = NonNullable<Around['networkAround']>
type Shown = Neighbour & { trust: string; until: string }

/** One organization, whoever is one step away, and what is lost without it. */
export function NetworkPage() {
	const { say } = useStrengthWords()
	const { organization } = useParams({ from: '/strengths/network/$organization' })
	const answer = useLiveQuery({ query: AroundQuery, variables: { organization } })
	return (
		<Answer of={answer} rows={5}>
			{({ networkAround: found, strengthWithout: loss }) =>
				found ? (
					<>
						<h1>{say('around', { organization: found.organization.name })}</h1>
						<p className="quiet">{say('around.why')}</p>
						<p>
							<Link to="/strength">{say('around.back')}</Link>
						</p>
						<div className="stack">
							<Ties found={found} />
							{loss && <Stops loss={loss} />}
						</div>
					</>
				) : (
					<NothingForYou />
				)
			}
		</Answer>
	)
}

function Ties({ found }: { found: Neighbourhood }) {
	const { say, language } = useStrengthWords()
	const neighbours = shownOf(found, language, say)
	const heads = [say('around.number'), say('around.name'), say('around.kind'), say('around.way'), say('around.trust'), say('around.until')] as const
	if (neighbours.length === 0) return <p>{say('around.nobody')}</p>
	return (
		<>
			<Picture key={found.organization.id} name={found.organization.name} neighbours={neighbours} />
			<section className="stack stack-tight" aria-labelledby="neighbours">
				<h2 id="neighbours">{say('around.table')}</h2>
				<Table label={say('around.table')} heads={heads}>
					{neighbours.map((each, at) => (
						<Row key={each.key}>
							<Cell head={heads[0]} num>
								{at + 1}
							</Cell>
							<Cell head={heads[1]}>
								{each.id ? (
									<Link to="/network/$organization" params={{ organization: each.id }}>
										{each.name}
									</Link>
								) : (
									each.name
								)}
							</Cell>
							<Cell head={heads[2]}>{say(`around.kind.${each.kind}`)}</Cell>
							<Cell head={heads[3]}>{say(wayOf(each))}</Cell>
							<Cell head={heads[4]}>{each.trust}</Cell>
							<Cell head={heads[5]}>{each.until}</Cell>
						</Row>
					))}
				</Table>
			</section>
		</>
	)
}

function wayOf({ kind, outgoing }: Neighbour): StrengthWord {
	if (kind === 'BUILDING') return 'around.same'
	if (kind === 'TIE') return 'around.kind.TIE'
	return outgoing ? 'around.out' : 'around.in'
}

function shownOf({ agreements, conflicts, sameBuilding }: Neighbourhood, language: 'en' | 'sw', say: ReturnType<typeof useStrengthWords>['say']): Shown[] {
	const agreed = agreements.map((each): Shown => {
		const until = each.validTo ? say('around.to', { day: dayOnly(each.validTo, language) }) : say('around.open')
		return {
			key: `${each.organization.id} ${each.kind} ${each.outgoing}`,
			id: each.organization.id,
			name: each.organization.name,
			kind: each.kind,
			outgoing: each.outgoing,
			inForce: each.inForce,
			trust: say(`around.trust.${Math.min(3, Math.max(1, each.trust)) as 1 | 2 | 3}`),
			until: each.inForce ? until : say('around.ended'),
		}
	})
	const rest = { outgoing: true, inForce: true, trust: '–', until: '–' }
	const housed = sameBuilding.map(({ id, name }): Shown => ({ ...rest, key: `${id} building`, id, name, kind: 'BUILDING' }))
	const tied = (conflicts ?? []).map(({ institution, kind }): Shown => ({ ...rest, key: `${institution.code} ${kind}`, id: undefined, name: institution.name[language], kind: 'TIE' }))
	return [...agreed, ...housed, ...tied]
}
