import { useState, type CSSProperties } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import type { PanelProps } from './campaignParts'
import { DayRow } from './DayRow'
import { NewDay } from './NewDay'
import { NewTask } from './NewTask'
import { daysOf, gap, lanesOf, takersOf } from './planner'
import { useTaskMove } from './useTaskMove'
import './planner.css'

/** The same width at which the lanes stand side by side. */
const onAPhone = () => matchMedia('(width < 900px)').matches

/** Days from first to last, a lane for every organization; on a phone first what one has to do oneself. It is printed on A4. */
export function Planner({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	const now = useNow()
	const [own, setOwn] = useState(onAPhone)
	const lanes = lanesOf(campaign, work, say('nobody')).filter(({ organization }) => !own || organization === campaign.mine)
	const move = useTaskMove(campaign, [gap, ...takersOf(campaign, work).map(({ value }) => value)])
	const days = daysOf(work, now, own ? campaign.mine : undefined)
	return (
		<section className="sheet stack planner" aria-labelledby="timeline">
			<h2 id="timeline">{say('timeline')}</h2>
			<div className="row no-print" role="group" aria-label={say('timeline.only')}>
				<Button look={own ? 'plain' : 'quiet'} aria-pressed={own} onClick={() => setOwn(true)}>
					{say('timeline.mine')}
				</Button>
				<Button look={own ? 'quiet' : 'plain'} aria-pressed={!own} onClick={() => setOwn(false)}>
					{say('timeline.all')}
				</Button>
				<Button look="quiet" onClick={() => globalThis.print()}>
					{say('timeline.print')}
				</Button>
			</div>
			<div role="status">
				{move.problems.map(({ message }) => (
					<Banner key={message} tone="over" title={message} />
				))}
			</div>
			{days.length === 0 && <p>{say('timeline.none')}</p>}
			{/* Many lanes are wider than a desk: what scrolls is reached by keyboard. */}
			{days.length > 0 && (
				// oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
				<div className="planner-lanes" role="region" tabIndex={0} aria-label={say('lanes.board')} style={{ '--lanes': lanes.length } as CSSProperties}>
					<p className="planner-heads" aria-hidden="true">
						{lanes.map(({ organization, name }) => (
							<span key={organization}>{name}</span>
						))}
					</p>
					<ol>
						{days.map((planned) => (
							<DayRow key={planned.day} campaign={campaign} work={work} lanes={lanes} planned={planned} move={move} />
						))}
					</ol>
				</div>
			)}
			<div className="no-print">
				<NewTask campaign={campaign} work={work} />
				<NewDay campaign={campaign} work={work} />
			</div>
		</section>
	)
}
