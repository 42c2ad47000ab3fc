import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useIncidentWords } from '../../i18n/incidentWords'
import { dayAndTime } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { SelectField } from '../../ui/Field'
import { useNow } from '../../ui/useNow'
import { namesOf } from './names'
import { ShareCard } from './ShareCard'

const SurgeQuery = graphql(`
	query SurgePlan($incident: ID!, $serviceType: ID!) {
		surgePlan(incident: $incident, serviceType: $serviceType) {
			asOf
			persons
			notAgreed
			unassigned
			stationsWithout
			missedClocks
			shares {
				organization {
					id
					name
				}
				...ShareCard
			}
			bottleneck {
				...SurgeBottleneck
			}
		}
	}
`)

const BottleneckParts = graphql(`
	fragment SurgeBottleneck on SurgeBottleneck {
		stations
		persons
		shortBy
		before
		servicesAtLocation {
			id
			organization {
				id
				name
			}
		}
	}
`)

type Need = { code: string; name: { en: string; sw: string } }

type Props = { incident: string; stations: readonly string[]; needs: readonly Need[]; size: number; onAsked: () => void }

/** Who would take whom, for one kind of help; it is planned again whenever somebody is added, asked for, or agrees. */
export function SurgePlan({ incident, stations, needs, size, onAsked }: Props) {
	const { say, language } = useIncidentWords()
	const [need, setNeed] = useState(needs[0]?.code ?? '')
	return (
		<section className="sheet stack" aria-labelledby="incident-plan">
			<div className="stack stack-tight">
				<h2 id="incident-plan">{say('plan')}</h2>
				<p className="quiet">{say('plan.why')}</p>
			</div>
			{needs.length > 1 && (
				<SelectField name="need" label={say('plan.need')} value={need} onChange={(event) => setNeed(event.target.value)}>
					{needs.map(({ code, name }) => (
						<option key={code} value={code}>
							{localized(name, language)}
						</option>
					))}
				</SelectField>
			)}
			<Planned key={`${need} ${size}`} incident={incident} stations={stations} need={need} onAsked={onAsked} />
		</section>
	)
}

type PlannedProps = { incident: string; stations: readonly string[]; need: string; onAsked: () => void }

function Planned({ incident, stations, need, onAsked }: PlannedProps) {
	const { say, language } = useIncidentWords()
	const [done, setDone] = useState<{ partner: string; count: number }>()
	const answer = useLiveQuery({ query: SurgeQuery, variables: { incident, serviceType: need }, requestPolicy: 'network-only' })
	return (
		<>
			{done && (
				<Banner tone="ok" live>
					{say('share.done', done)}
				</Banner>
			)}
			<Answer of={answer} rows={4}>
				{({ surgePlan: plan }) => {
					if (!plan || plan.persons === 0) return <p>{say('plan.nobody')}</p>
					return (
						<div className="stack">
							<p>{say('plan.all', { persons: plan.persons, taken: plan.persons - plan.notAgreed - plan.unassigned })}</p>
							{plan.notAgreed > 0 && <Banner tone="soon">{say('plan.notAgreed', { count: plan.notAgreed })}</Banner>}
							{plan.bottleneck && <Bottleneck found={plan.bottleneck} stations={stations} />}
							{plan.stationsWithout.length > 0 && (
								<Banner tone="over">{say('plan.forgotten', { stations: namesOf(plan.stationsWithout.map((at) => stations[at] ?? ''), language) })}</Banner>
							)}
							{plan.missedClocks > 0 && <Banner tone="over">{say('plan.late', { count: plan.missedClocks })}</Banner>}
							{plan.shares.map((share) => (
								<ShareCard
									key={share.organization.id}
									share={share}
									incident={incident}
									stations={stations}
									need={need}
									onAgain={answer.again}
									onDone={(count) => {
										setDone({ partner: share.organization.name, count })
										answer.again()
										onAsked()
									}}
								/>
							))}
						</div>
					)
				}}
			</Answer>
		</>
	)
}

/** Why not everybody can have help in time, in words. */
function Bottleneck({ found, stations }: { found: FragmentType<typeof BottleneckParts>; stations: readonly string[] }) {
	const { say, language } = useIncidentWords()
	const now = useNow()
	const { persons, shortBy, before, ...where } = readFragment(BottleneckParts, found)
	const at = namesOf(where.stations.map((position) => stations[position] ?? ''), language)
	const partners = namesOf(where.servicesAtLocation.map(({ organization }) => organization.name), language)
	return (
		<Banner tone="over" title={say('bottleneck')}>
			<p>{partners ? say('bottleneck.places', { persons, stations: at, places: partners, shortBy }) : say('bottleneck.none', { persons, stations: at })}</p>
			{before && <p>{say('bottleneck.before', { time: dayAndTime(before, language, now) })}</p>}
			<p>{say('bottleneck.do')}</p>
		</Banner>
	)
}
