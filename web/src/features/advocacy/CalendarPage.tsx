import { useState } from 'react'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useDownload } from '../../portal/useDownload'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { AdvocacyNav } from './AdvocacyNav'
import { PlannedDayItem } from './PlannedDayItem'
import { SessionItem } from './SessionItem'
import { today } from '../../i18n/today'
import './advocacy.css'

const CalendarQuery = graphql(`
	query AdvocacyCalendar {
		advocacySessions {
			id
			startsOn
			endsOn
			...SessionItem
		}
		plannedDays {
			id
			day
			...PlannedDayItem
		}
	}
`)

/** Sessions with how surely each is known, and between them the days that one plans towards. */
export function CalendarPage() {
	const { say, language } = useAdvocacyWords()
	const answer = useLiveQuery({ query: CalendarQuery, variables: {} })
	const download = useDownload()
	const [failed, setFailed] = useState(false)
	return (
		<div className="stack advocacy-calendar">
			<h1>{say('calendar')}</h1>
			<p>{say('calendar.lead')}</p>
			<AdvocacyNav />
			<div className="row no-print">
				<Button onClick={() => void download(`/advocacy/calendar.ics?language=${language}`, 'calendar.ics').then((came) => setFailed(!came))}>{say('calendar.ics')}</Button>
				<Button onClick={() => window.print()}>{say('calendar.print')}</Button>
			</div>
			{failed && (
				<Banner tone="over" live title={say('table.failed')}>
					{null}
				</Banner>
			)}
			<Answer of={answer} rows={6}>
				{({ advocacySessions, plannedDays }) => {
					const days = [
						...(advocacySessions ?? []).map((one) => ({ id: one.id, on: one.startsOn, until: one.endsOn ?? one.startsOn, item: <SessionItem key={one.id} session={one} /> })),
						...(plannedDays ?? []).map((one) => ({ id: one.id, on: one.day, until: one.day, item: <PlannedDayItem key={one.id} planned={one} /> })),
					].toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? ''))
					const past = days.filter(({ until }) => until && until < today())
					const coming = days.filter(({ until }) => until && until >= today())
					const unset = days.filter(({ on }) => !on)
					return (
						<>
							<h2>{say('calendar.coming')}</h2>
							{coming.length === 0 && <p>{say('calendar.coming.none')}</p>}
							<ol className="stack advocacy-list">{coming.map(({ item }) => item)}</ol>
							<h2>{say('calendar.unset')}</h2>
							<ul className="stack advocacy-list">{unset.map(({ item }) => item)}</ul>
							<Disclosure label={say('calendar.past', { count: past.length })}>
								<ol className="stack advocacy-list">{past.toReversed().map(({ item }) => item)}</ol>
							</Disclosure>
						</>
					)
				}}
			</Answer>
		</div>
	)
}
