import { useState } from 'react'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { SelectField } from '../../ui/Field'
import { MissionForm, type KeptMission } from './MissionForm'

type Props = { missions: readonly KeptMission[]; states: readonly string[]; onDone: () => void }

/** One form for all missions: which is chosen first, so that a page of many missions holds one form. */
export function KeepMission({ missions, states, onDone }: Props) {
	const { say } = useAdvocacyWords()
	const [which, setWhich] = useState('')
	const mission = missions.find(({ id }) => id === which)
	const named = [...new Set([...states, ...missions.map(({ state }) => state)])].toSorted((one, other) => one.localeCompare(other))
	return (
		<div className="stack">
			<SelectField label={say('mission.which')} empty={say('mission.new')} name="mission-which" value={which} onChange={({ target }) => setWhich(target.value)}>
				{missions.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</SelectField>
			<MissionForm key={`${which} ${mission?.revision ?? missions.length}`} mission={mission} states={named} onDone={onDone} />
		</div>
	)
}
