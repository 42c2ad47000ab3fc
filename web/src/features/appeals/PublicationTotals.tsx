import type { FragmentType } from '../../gql'
import { graphql, readFragment } from '../../gql'
import { usePublicationWords } from '../../i18n/publicationWords'
import { Cell, Row, Table } from '../../ui/Table'

export const PublicationTotalsBody = graphql(`
	fragment PublicationTotals on PublicationTotal {
		body
		bodyName
		cases {
			atLeast
			fewerThanFive
		}
	}
`)

/** In how many cases each body published something, in bands. Nothing adds them up. */
export function PublicationTotals({ totals }: { totals: readonly FragmentType<typeof PublicationTotalsBody>[] }) {
	const { say } = usePublicationWords()
	return (
		<section className="sheet stack" aria-labelledby="totals">
			<h2 id="totals">{say('totals')}</h2>
			<p className="quiet">{say('totals.why')}</p>
			<Table label={say('totals')} heads={[say('totals.body'), say('totals.cases')]}>
				{totals
					.map((total) => readFragment(PublicationTotalsBody, total))
					.map(({ body, bodyName, cases }) => (
						<Row key={body}>
							<Cell head={say('totals.body')}>{bodyName}</Cell>
							<Cell head={say('totals.cases')}>{cases.fewerThanFive ? say('totals.few') : say('totals.some', { count: cases.atLeast })}</Cell>
						</Row>
					))}
			</Table>
		</section>
	)
}
