import { useState } from 'react'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useDownload } from '../../portal/useDownload'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { AdvocacyNav } from './AdvocacyNav'
import './advocacy.css'

const CalendarQuery = graphql(`
	query AdvocacyCalendar {
		advocacySessions {
			id
			kind
			body
			name
			startsOn
			endsOn
			place
			certainty
			source
			daysUntil
			next
		}
	}
`)

/** Sessions and days by which bodies want something, each with how surely it is known. */
export function CalendarPage() {
	const { say, language } = useAdvocacyWords()
	const answer = useLiveQuery({ query: CalendarQuery, variables: {} })
	const download = useDownload()
	const [failed, setFailed] = useState(false)
	return (
		<div className="stack">
			<h1>{say('calendar')}</h1>
			<p>{say('calendar.lead')}</p>
			<AdvocacyNav />
			<div className="row">
				<Button onClick={() => void download('/advocacy/calendar.ics', 'calendar.ics').then((came) => setFailed(!came))}>{say('calendar.ics')}</Button>
			</div>
			{failed && (
				<Banner tone="over" live title={say('table.failed')}>
					{null}
				</Banner>
			)}
			<Answer of={answer} rows={6}>
				{({ advocacySessions }) => (
					<ol className="stack advocacy-list">
						{advocacySessions?.map(({ id, kind, body, name, startsOn, endsOn, place, certainty, source, daysUntil, next }) => (
							<li key={id} className="sheet stack stack-tight">
								<h2 className="advocacy-text">{name}</h2>
								<p className="row">
									<Tag tone={next ? 'accent' : 'plain'}>{say(`session.${kind}`)}</Tag>
									<Tag tone={certainty === 'EXPECTED' ? 'soon' : 'plain'}>{say(`certainty.${certainty}`)}</Tag>
								</p>
								<p>
									<time dateTime={startsOn}>{dayOnly(startsOn, language)}</time>
									{endsOn && (
										<>
											{' – '}
											<time dateTime={endsOn}>{dayOnly(endsOn, language)}</time>
										</>
									)}
									{`, ${place} · ${body}`}
								</p>
								{daysUntil > 0 && <p>{say('next.in', { days: daysUntil })}</p>}
								<p className="quiet small advocacy-long">{say('source', { source })}</p>
							</li>
						))}
					</ol>
				)}
			</Answer>
		</div>
	)
}
