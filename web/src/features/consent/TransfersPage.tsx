import { useState } from 'react'
import { graphql } from '../../gql'
import type { TransferRegisterQuery as Found } from '../../gql/graphql'
import { dataItems } from '../../i18n/codes'
import { transferBases, useConsentWords } from '../../i18n/consentWords'
import { fullMoment } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'

const TransferRegisterQuery = graphql(`
	query TransferRegister($after: String) {
		transferRegister(first: 20, after: $after) {
			edges {
				cursor
				node {
					at
					recipient {
						id
						name
						country
					}
					basis
					items
				}
			}
			pageInfo {
				hasNextPage
				endCursor
			}
		}
	}
`)

/** What the organization told outside Kenya: for its duty lead and its auditor. */
export function TransfersPage() {
	const { say } = useConsentWords()
	const [after, setAfter] = useState<string | null>(null)
	const answer = useLiveQuery({ query: TransferRegisterQuery, variables: { after }, requestPolicy: 'network-only' })
	return (
		<>
			<header className="page-head">
				<div>
					<h1>{say('transfers')}</h1>
					<p className="quiet">{say('transfers.why')}</p>
				</div>
			</header>
			<Answer of={answer} rows={4}>
				{({ transferRegister: register }) =>
					register && register.edges.length > 0 ? (
						<div className="sheet stack">
							<Lines register={register} />
							{register.pageInfo.hasNextPage && (
								<div>
									<Button onClick={() => setAfter(register.pageInfo.endCursor ?? null)}>{say('transfers.older')}</Button>
								</div>
							)}
						</div>
					) : (
						<p>{say('transfers.none')}</p>
					)
				}
			</Answer>
		</>
	)
}

function Lines({ register }: { register: NonNullable<Found['transferRegister']> }) {
	const { t, say, language } = useConsentWords()
	const [when, whom, basis, what] = [say('transfers.when'), say('transfers.whom'), say('transfers.basis'), say('transfers.what')]
	return (
		<Table label={say('transfers')} heads={[when, whom, basis, what]}>
			{register.edges.map(({ cursor, node }) => (
				<Row key={cursor}>
					<Cell head={when} num>
						{fullMoment(node.at, language)}
					</Cell>
					<Cell head={whom}>
						{node.recipient.name} ({node.recipient.country})
					</Cell>
					<Cell head={basis}>{say(transferBases[node.basis])}</Cell>
					<Cell head={what}>{node.items.map((item) => t(dataItems[item])).join(' · ')}</Cell>
				</Row>
			))}
		</Table>
	)
}
