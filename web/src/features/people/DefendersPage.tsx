import { useState } from 'react'
import { graphql } from '../../gql'
import type { DefendersQuery as Shown } from '../../gql/graphql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { DefenderForm } from './DefenderForm'
import { DefenderLine } from './DefenderLine'
import { HrdNetworks } from './HrdNetworks'

const DefendersQuery = graphql(`
	query Defenders($after: String) {
		defenders(first: 20, after: $after) {
			edges {
				node {
					id
					name
					networks
					county {
						code
						name
					}
				}
			}
			pageInfo {
				hasNextPage
				endCursor
			}
		}
		hrdNetworks {
			id
			name
			members
			county {
				code
				name
			}
		}
		counties {
			code
			name
		}
	}
`)

export type Defender = NonNullable<Shown['defenders']>['edges'][number]['node']
export type Network = NonNullable<Shown['hrdNetworks']>[number]
export type Counties = NonNullable<Shown['counties']>

/** Defenders an organization keeps in touch with; how to reach one of them is asked for by itself. */
export function DefendersPage() {
	const { say } = usePeopleWords()
	const [trail, setTrail] = useState<(string | null)[]>([null])
	const [adding, setAdding] = useState(false)
	const answer = useLiveQuery({ query: DefendersQuery, variables: { after: trail.at(-1) ?? null } })
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('def')}</h1>
				<p className="quiet">{say('def.why')}</p>
			</header>
			<Answer of={answer} rows={5}>
				{({ defenders, hrdNetworks, counties }) => (
					<div className="stack">
						{adding ? (
							<DefenderForm
								counties={counties ?? []}
								onDone={() => {
									setAdding(false)
									answer.again()
								}}
							/>
						) : (
							<div>
								<Button look="primary" onClick={() => setAdding(true)}>
									{say('def.add')}
								</Button>
							</div>
						)}
						<section className="stack" aria-label={say('def.list')}>
							{defenders?.edges.length ? (
								<ul className="stack">
									{defenders.edges.map(({ node }) => (
										<DefenderLine key={node.id} defender={node} networks={hrdNetworks ?? []} counties={counties ?? []} onDone={answer.again} />
									))}
								</ul>
							) : (
								<p>{say('def.none')}</p>
							)}
							<nav className="row" aria-label={say('pages')}>
								{trail.length > 1 && <Button onClick={() => setTrail(trail.slice(0, -1))}>{say('pages.before')}</Button>}
								{defenders?.pageInfo.hasNextPage && (
									<Button onClick={() => setTrail([...trail, defenders.pageInfo.endCursor ?? null])}>{say('pages.next')}</Button>
								)}
							</nav>
						</section>
						<HrdNetworks networks={hrdNetworks ?? []} onDone={answer.again} />
					</div>
				)}
			</Answer>
		</>
	)
}
