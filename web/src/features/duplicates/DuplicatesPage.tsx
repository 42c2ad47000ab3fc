import { useState } from 'react'
import { graphql } from '../../gql'
import { useTwinWords } from '../../i18n/twinWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { DecisionList } from './DecisionList'
import { PairSheet } from './PairSheet'

const DuplicatesQuery = graphql(`
	query Duplicates {
		duplicatePairs(first: 20) {
			totalCount
			edges {
				node {
					id
					...PairSheet
				}
			}
		}
		duplicateDecisions {
			id
			...DecisionLine
		}
	}
`)

/** Pairs one after the other, the most likely first, and what was decided so far. */
export function DuplicatesPage() {
	const { say } = useTwinWords()
	const answer = useLiveQuery({ query: DuplicatesQuery })
	const [at, setAt] = useState(0)
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('twins')}</h1>
				<p className="quiet">{say('twins.why')}</p>
			</header>
			<Answer of={answer} rows={6}>
				{({ duplicatePairs, duplicateDecisions }) => {
					const pairs = duplicatePairs?.edges ?? []
					const position = Math.min(at, Math.max(0, pairs.length - 1))
					const shown = pairs[position]
					return (
						<>
							<p role="status">{say('twins.count', { count: duplicatePairs?.totalCount ?? 0 })}</p>
							{shown ? (
								<PairSheet
									key={shown.node.id}
									pair={shown.node}
									position={position + 1}
									count={pairs.length}
									onMove={(step) => setAt((position + step + pairs.length) % pairs.length)}
									onDecided={answer.again}
								/>
							) : (
								<p>{say('twins.none')}</p>
							)}
							<DecisionList decisions={duplicateDecisions ?? []} onUndone={answer.again} />
						</>
					)
				}}
			</Answer>
		</>
	)
}
