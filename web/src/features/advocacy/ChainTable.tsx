import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Cell, Row, Table } from '../../ui/Table'

export const ChainTableBody = graphql(`
	fragment ChainTable on ChainLink {
		theme {
			code
			name {
				en
				sw
			}
		}
		cases {
			atLeast
			fewerThanFive
		}
		recommendations
		asks
		missions
		promised
		takenUp
		implemented
	}
`)

const steps = ['recommendations', 'asks', 'missions', 'promised', 'takenUp', 'implemented'] as const

/** The way from cases to outcomes, a theme a row. Cases are told in bands of five and nothing adds them up. */
export function ChainTable({ chain }: { chain: readonly FragmentType<typeof ChainTableBody>[] }) {
	const { say, language } = useAdvocacyWords()
	const heads = [say('filter.theme'), say('chain.cases'), ...steps.map((step) => say(`chain.${step}`))]
	return (
		<section className="stack" aria-labelledby="upr-chain">
			<h2 id="upr-chain">{say('chain')}</h2>
			<p>{say('chain.lead')}</p>
			{chain.length === 0 && <p className="quiet">{say('chain.none')}</p>}
			<Table label={say('chain')} heads={heads}>
				{chain
					.map((link) => readFragment(ChainTableBody, link))
					.map((link) => (
						<Row key={link.theme.code}>
							<Cell head={say('filter.theme')}>{link.theme.name[language]}</Cell>
							<Cell head={say('chain.cases')}>{link.cases.fewerThanFive ? say('cases.few') : say('cases.some', { count: link.cases.atLeast })}</Cell>
							{steps.map((step) => (
								<Cell key={step} num head={say(`chain.${step}`)}>
									{link[step]}
								</Cell>
							))}
						</Row>
					))}
			</Table>
		</section>
	)
}
