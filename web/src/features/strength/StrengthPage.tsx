import { graphql } from '../../gql'
import { dayAndTime } from '../../i18n/moments'
import { useStrengthWords } from '../../i18n/strengthWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { useNow } from '../../ui/useNow'
import { Coverage } from './Coverage'
import { Matrix } from './Matrix'
import { SaveTable } from './SaveTable'
import { WeakPoints } from './WeakPoints'
import './strength.css'

const StrengthQuery = graphql(`
	query Strength {
		networkStrength {
			revision
			asOf
			lead {
				id
				name
			}
			rows {
				...MatrixRow
				...CoverageRow
			}
			...WeakPoints
		}
	}
`)

/** Where the network would break: the map for one kind of help, sentences, and the whole matrix. */
export function StrengthPage() {
	const { say, language } = useStrengthWords()
	const answer = useLiveQuery({ query: StrengthQuery, requestPolicy: 'cache-and-network' })
	const now = useNow()
	return (
		<>
			<h1>{say('strength')}</h1>
			<Answer of={answer} rows={6}>
				{({ networkStrength: strength }) =>
					strength ? (
						<div className="stack">
							<p>{say('strength.why', { lead: strength.lead.name })}</p>
							<div className="row row-apart">
								<p className="quiet">{say('strength.asOf', { time: dayAndTime(strength.asOf, language, now), revision: strength.revision })}</p>
								<SaveTable />
							</div>
							<Coverage rows={strength.rows} />
							<WeakPoints strength={strength} />
							<Matrix rows={strength.rows} />
						</div>
					) : (
						<p>{say('strength.none')}</p>
					)
				}
			</Answer>
		</>
	)
}
