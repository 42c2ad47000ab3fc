import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ImplementationStatus } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Tag } from '../../ui/Tag'
import './advocacy.css'

export const RecommendationRowBody = graphql(`
	fragment RecommendationRow on Recommendation {
		id
		cycle
		state
		text
		themes {
			code
			name {
				en
				sw
			}
		}
		response
		stateStatus {
			id
			status
		}
		civilStatus {
			id
			status
			evidence
		}
	}
`)

const tones: Record<ImplementationStatus, 'ok' | 'soon' | 'over' | 'plain'> = { IMPLEMENTED: 'ok', ONGOING: 'soon', NOT_IMPLEMENTED: 'over', UNKNOWN: 'plain' }

/** One side's word in a tag. */
export function StatusTag({ side, status }: { side: 'STATE' | 'CIVIL_SOCIETY'; status: ImplementationStatus }) {
	const { say } = useAdvocacyWords()
	return (
		<Tag tone={tones[status]}>
			{say(`side.${side}`)}: {say(`status.${status}`)}
		</Tag>
	)
}

/** One recommendation: who made it, what Kenya answered, where it stands as each side says. */
export function RecommendationRow({ recommendation }: { recommendation: FragmentType<typeof RecommendationRowBody> }) {
	const { say, language } = useAdvocacyWords()
	const { id, cycle, state, text, themes, response, stateStatus, civilStatus } = readFragment(RecommendationRowBody, recommendation)
	return (
		<li className="sheet stack stack-tight">
			<h2 className="advocacy-text">
				<Link to="/upr/recommendations/$recommendation" params={{ recommendation: id }}>
					{text}
				</Link>
			</h2>
			<p className="quiet">
				{state} · {say('cycle', { number: cycle })} · {themes.map(({ name }) => name[language]).join(', ')}
			</p>
			<p className="row">
				<Tag tone={response === 'SUPPORTED' ? 'accent' : 'plain'}>{say(`response.${response}`)}</Tag>
				<StatusTag side="STATE" status={stateStatus?.status ?? 'UNKNOWN'} />
				<StatusTag side="CIVIL_SOCIETY" status={civilStatus?.status ?? 'UNKNOWN'} />
				{civilStatus && <span>{say('evidence.count', { count: civilStatus.evidence.length })}</span>}
			</p>
		</li>
	)
}
