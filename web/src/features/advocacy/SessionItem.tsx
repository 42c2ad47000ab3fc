import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Tag } from '../../ui/Tag'
import { MidTermFollowUp } from './MidTermFollowUp'
import './advocacy.css'

export const SessionItemBody = graphql(`
	fragment SessionItem on AdvocacySession {
		id
		kind
		body
		cycle
		name
		startsOn
		endsOn
		place
		certainty
		source
		daysUntil
		next
	}
`)

/** One session: when, where, how surely that is known, and who says so. */
export function SessionItem({ session }: { session: FragmentType<typeof SessionItemBody> }) {
	const { say, language } = useAdvocacyWords()
	const { kind, body, cycle, name, startsOn, endsOn, place, certainty, source, daysUntil, next } = readFragment(SessionItemBody, session)
	return (
		<li className="sheet stack stack-tight">
			<h3 className="advocacy-text">{name}</h3>
			<p className="row">
				<Tag tone={next ? 'accent' : 'plain'}>{say(`session.${kind}`)}</Tag>
				<Tag tone={certainty === 'EXPECTED' ? 'soon' : 'plain'}>{say(`certainty.${certainty}`)}</Tag>
			</p>
			<p>
				{startsOn && (
					<>
						<time dateTime={startsOn}>{dayOnly(startsOn, language)}</time>
						{endsOn && (
							<>
								{' – '}
								<time dateTime={endsOn}>{dayOnly(endsOn, language)}</time>
							</>
						)}
						{', '}
					</>
				)}
				{place} · {body}
			</p>
			{daysUntil != null && daysUntil > 0 && <p>{say('next.in', { days: daysUntil })}</p>}
			{kind === 'MID_TERM' && cycle != null && <MidTermFollowUp cycle={cycle} />}
			<p className="quiet small advocacy-long">{say('source', { source })}</p>
		</li>
	)
}
