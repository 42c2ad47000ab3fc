import { SelectField } from '../../ui/Field'
import type { Counties } from './DefendersPage'

type Props = {
	label: string
	hint?: string
	empty: string
	counties: Counties
	chosen: number | undefined
	onChoose: (county: number | undefined) => void
}

/** A county, or none. */
export function CountyField({ label, hint, empty, counties, chosen, onChoose }: Props) {
	return (
		<SelectField
			name="county"
			label={label}
			hint={hint}
			empty={empty}
			value={chosen ?? ''}
			onChange={(event) => onChoose(event.target.value ? Number(event.target.value) : undefined)}
		>
			{counties.map(({ code, name }) => (
				<option key={code} value={code}>
					{name}
				</option>
			))}
		</SelectField>
	)
}
