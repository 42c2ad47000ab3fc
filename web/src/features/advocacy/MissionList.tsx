import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { KeepMission } from './KeepMission'
import './advocacy.css'

export const MissionListBody = graphql(`
	fragment MissionList on Mission {
		id
		state
		name
		place
		contact
		source
		revision
		open
	}
`)

type Props = { missions: readonly FragmentType<typeof MissionListBody>[]; states: readonly string[]; writes: boolean; onDone: () => void }

/** The permanent missions, where each is reached, and the way to keep them right. */
export function MissionList({ missions, states, writes, onDone }: Props) {
	const { say } = useAdvocacyWords()
	const known = missions.map((one) => readFragment(MissionListBody, one))
	return (
		<section className="stack" aria-labelledby="upr-missions">
			<h2 id="upr-missions">{say('missions')}</h2>
			<p>{say('missions.lead')}</p>
			<Disclosure label={say('missions.all', { count: known.length })}>
				<ul className="stack advocacy-list">
					{known.map(({ id, state, name, place, contact, source, open }) => (
						<li key={id} className="sheet stack stack-tight">
							<h3 className="advocacy-text">{name}</h3>
							<p className="row">
								{!open && <Tag tone="soon">{say('mission.ended')}</Tag>}
								<span className="quiet">{say('mission.at', { state, place })}</span>
							</p>
							<p className="advocacy-long">{say('mission.contact', { contact })}</p>
							<p className="quiet small advocacy-long">{say('source', { source })}</p>
						</li>
					))}
				</ul>
			</Disclosure>
			{writes && (
				<Disclosure label={say('mission.keep')}>
					<KeepMission missions={known} states={states} onDone={onDone} />
				</Disclosure>
			)}
		</section>
	)
}
