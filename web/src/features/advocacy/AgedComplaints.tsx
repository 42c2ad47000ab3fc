import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import './advocacy.css'

const AgedQuery = graphql(`
	query AgedComplaints {
		agedComplaints {
			id
			reference
			accountability {
				stage
				since
				recordedAt
			}
		}
	}
`)

/** Cases whose complaint has stood still, each by its reference. */
export function AgedComplaints() {
	const { say, language } = useAdvocacyWords()
	const answer = useLiveQuery({ query: AgedQuery, variables: {} })
	return (
		<section className="stack" aria-labelledby="upr-aged">
			<h2 id="upr-aged">{say('aged')}</h2>
			<p className="quiet">{say('aged.lead')}</p>
			<Answer of={answer} rows={3}>
				{({ agedComplaints }) => (
					<>
						{agedComplaints?.length === 0 && <p>{say('aged.none')}</p>}
						<ul className="stack advocacy-list">
							{agedComplaints?.map(({ id, reference, accountability }) => {
								const current = accountability.at(-1)
								return (
									<li key={id} className="sheet row">
										<Link to="/cases/$caseFile" params={{ caseFile: id }} aria-label={say('aged.open', { reference })}>
											{reference}
										</Link>
										{current && <span>{say('aged.since', { stage: say(`accountability.${current.stage}`), day: dayOnly(current.since, language) })}</span>}
									</li>
								)
							})}
						</ul>
					</>
				)}
			</Answer>
		</section>
	)
}
