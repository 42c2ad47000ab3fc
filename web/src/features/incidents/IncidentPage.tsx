import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useIncidentWords } from '../../i18n/incidentWords'
import { dayAndTime } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Facts } from '../../ui/Facts'
import { useNow } from '../../ui/useNow'
import { AddPeople } from './AddPeople'
import { PeopleTable } from './PeopleTable'
import { SurgePlan } from './SurgePlan'

const IncidentQuery = graphql(`
	query GroupIncident($id: ID!) {
		groupIncident(id: $id) {
			id
			label
			size
			stations {
				name
			}
			needs {
				code
				name {
					en
					sw
				}
			}
			...IncidentFacts
		}
	}
`)

const IncidentFactsParts = graphql(`
	fragment IncidentFacts on GroupIncident {
		id
		size
		arrestedEarliest
		arrestedLatest
		alikeElsewhere
		violationType {
			code
			name {
				en
				sw
			}
		}
		stations {
			county {
				code
				name
			}
			name
		}
		needs {
			code
			name {
				en
				sw
			}
		}
	}
`)

/** One event: what is so for everybody, its people, who takes whom. */
export function IncidentPage({ incident }: { incident: string }) {
	const [asked, setAsked] = useState(0)
	const answer = useLiveQuery({ query: IncidentQuery, variables: { id: incident }, requestPolicy: 'cache-and-network' })
	return (
		<Answer of={answer} rows={6}>
			{({ groupIncident }) => {
				if (!groupIncident) return <NothingForYou />
				const stations = groupIncident.stations.map(({ name }) => name)
				return (
					<div className="stack stack-wide">
						<h1>{groupIncident.label}</h1>
						<IncidentFacts incident={groupIncident} />
						<AddPeople incident={incident} stations={stations} onAdded={answer.again} />
						{groupIncident.size > 0 && (
							<SurgePlan
								incident={incident}
								stations={stations}
								needs={groupIncident.needs}
								size={groupIncident.size}
								onAsked={() => setAsked((before) => before + 1)}
							/>
						)}
						<PeopleTable incident={incident} stations={stations} size={groupIncident.size} asked={asked} />
					</div>
				)
			}}
		</Answer>
	)
}

function IncidentFacts({ incident }: { incident: FragmentType<typeof IncidentFactsParts> }) {
	const { say, language } = useIncidentWords()
	const now = useNow()
	const told = readFragment(IncidentFactsParts, incident)
	const from = dayAndTime(told.arrestedEarliest, language, now)
	const until = dayAndTime(told.arrestedLatest, language, now)
	return (
		<section className="sheet stack" aria-label={say('incident.facts')}>
			<Facts
				label={say('incident.facts')}
				rows={[
					[say('incident.arrested'), from === until ? from : say('incident.between', { from, until })],
					[say('incident.stations'), told.stations.map(({ county, name }) => `${name} (${county.name})`).join(', ')],
					[say('incident.needs'), told.needs.map(({ name }) => localized(name, language)).join(', ')],
					[say('incident.size'), say('list.size', { size: told.size })],
				]}
			/>
			{told.alikeElsewhere > 0 && (
				<Banner tone="soon" title={say('incident.alike')}>
					{say('incident.alike.some', { count: told.alikeElsewhere })}
				</Banner>
			)}
		</section>
	)
}
