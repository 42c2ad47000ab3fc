import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { useNow } from '../../ui/useNow'
import { AfterClosing } from './AfterClosing'
import { Deputies } from './Deputies'

const WorkNoticesQuery = graphql(`
	query WorkNotices {
		unreviewedDecisions {
			id
			caseFileId
			reference
			reviewBy
			mine
		}
		openEscalations {
			id
			caseFileId
			reference
		}
		deputies {
			id
			...Deputies
		}
	}
`)

/** On the board: what was approved fast and waits for a second look, who decides in a duty lead's place, and the work. */
export function WorkNotices() {
	const { say, language } = useWorkWords()
	const now = useNow()
	const { data, again } = useLiveQuery({ query: WorkNoticesQuery, variables: {} })
	const waiting = data?.unreviewedDecisions ?? []
	// Several causes of one case are one case.
	const raised = [...new Map((data?.openEscalations ?? []).map(({ caseFileId, reference }) => [caseFileId, reference]))]
	return (
		<>
			{raised.length > 0 && (
				<Banner tone="soon" title={say('escalations.open', { count: raised.length })}>
					<ul>
						{raised.map(([id, reference]) => (
							<li key={id}>
								<Link to="/cases/$caseFile" params={{ caseFile: id }}>
									{reference}
								</Link>
							</li>
						))}
					</ul>
				</Banner>
			)}
			{waiting.length > 0 && (
				<Banner tone="soon" title={say('fast.waits', { count: waiting.length })}>
					<ul>
						{waiting.map(({ id, caseFileId, reference, reviewBy, mine }) => (
							<li key={id}>
								<Link to="/cases/$caseFile" params={{ caseFile: caseFileId }}>
									{reference}
								</Link>{' '}
								{reviewBy && say(mine ? 'fast.yours' : 'fast.until', { time: dayAndTime(reviewBy, language, now) })}
							</li>
						))}
					</ul>
				</Banner>
			)}
			<AfterClosing />
			<p className="small">
				<Link to="/work">{say('lanes')}</Link>
			</p>
			{data && (
				<Disclosure label={say('deputies')}>
					<Deputies deputies={data.deputies ?? []} onDone={again} />
				</Disclosure>
			)}
		</>
	)
}
