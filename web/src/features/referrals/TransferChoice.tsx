import { useCourseWords } from '../../i18n/courseWords'
import { SomeOf } from '../../ui/Options'

type Props = { name: string; transfer: boolean; onChange: (transfer: boolean) => void }

/** Whether the work is to pass over as well; nothing but a tick changes who stays responsible. */
export function TransferChoice({ name, transfer, onChange }: Props) {
	const { say } = useCourseWords()
	return (
		<SomeOf
			name={name}
			label={say('transfer.label')}
			values={transfer ? ['TRANSFER_OF_CARE'] : []}
			onChange={(values) => onChange(values.length > 0)}
			options={[{ value: 'TRANSFER_OF_CARE', label: say('transfer'), follows: say('transfer.hint') }]}
		/>
	)
}
