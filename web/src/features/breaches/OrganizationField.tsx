import { useState } from 'react'
import { useBreachWords } from '../../i18n/breachWords'
import { SelectField, TextField } from '../../ui/Field'
import { useAllOrganizations } from '../directory/useAllOrganizations'

const another = 'another'

/** Organizations that the directory shows to whoever asks; one that it does not show can be entered. */
export function OrganizationField({ value, onChoose }: { value: string; onChoose: (organization: string) => void }) {
	const { say } = useBreachWords()
	const named = useAllOrganizations()
	const [typing, setTyping] = useState(false)
	return (
		<>
			<SelectField
				name="affected-organization"
				label={say('affected.organization')}
				empty={say('affected.every')}
				value={typing ? another : value}
				onChange={({ target }) => {
					setTyping(target.value === another)
					onChoose(target.value === another ? '' : target.value)
				}}
			>
				{named.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
				<option value={another}>{say('affected.another')}</option>
			</SelectField>
			{typing && (
				<TextField
					name="affected-organization-typed"
					label={say('affected.organization.typed')}
					maxLength={64}
					value={value}
					onChange={({ target }) => onChoose(target.value)}
				/>
			)}
		</>
	)
}
