import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { AdvocacyNav } from './AdvocacyNav'
import { AskCard } from './AskCard'
import { AskForm } from './AskForm'
import { ChainTable } from './ChainTable'
import { MeetingList } from './MeetingList'
import { MissionList } from './MissionList'
import { PlanList } from './PlanList'
import './advocacy.css'

const AsksQuery = graphql(`
	query AdvocacyAsks {
		asks {
			id
			smart
			current {
				number
				words
			}
			...AskCard
		}
		missions {
			id
			state
			name
			contact
			open
			...MissionList
		}
		recommendingStates
		uprThemes {
			code
			name {
				en
				sw
			}
		}
		missionPlan {
			mission {
				id
			}
			ask {
				id
			}
			...PlanList
		}
		advocacyChain {
			theme {
				code
			}
			...ChainTable
		}
	}
`)

/** What is asked of which mission, what each said, and the way from cases to outcomes. */
export function AsksPage() {
	const { say } = useAdvocacyWords()
	const viewer = useViewer()
	const answer = useLiveQuery({ query: AsksQuery, variables: {} })
	const writes = holdsOne(viewer, coordinating)
	return (
		<div className="stack">
			<h1>{say('asks')}</h1>
			<p>{say('asks.lead')}</p>
			<AdvocacyNav />
			<Answer of={answer} rows={6}>
				{({ asks, missions, recommendingStates, uprThemes, missionPlan, advocacyChain }) => {
					const open = (missions ?? []).filter((one) => one.open)
					return (
						<>
							<section className="stack" aria-labelledby="upr-asks">
								<h2 id="upr-asks">{say('asks.ours')}</h2>
								{asks?.length === 0 && <p>{say('asks.none')}</p>}
								<ul className="stack advocacy-list">
									{asks?.map((ask) => (
										<AskCard key={ask.id} ask={ask} missions={open} onDone={answer.again} />
									))}
								</ul>
								{writes && (
									<Disclosure label={say('ask.start')}>
										<AskForm key={asks?.length} themes={uprThemes ?? []} onDone={answer.again} />
									</Disclosure>
								)}
							</section>
							<PlanList plan={missionPlan ?? []} />
							<MissionList missions={missions ?? []} states={recommendingStates ?? []} writes={writes} onDone={answer.again} />
							<section className="stack" aria-labelledby="upr-meetings">
								<h2 id="upr-meetings">{say('meetings')}</h2>
								<MeetingList asks={asks ?? []} missions={open} writes={writes} onDone={answer.again} />
							</section>
							<ChainTable chain={advocacyChain ?? []} />
						</>
					)
				}}
			</Answer>
		</div>
	)
}
