import { Link } from '@tanstack/react-router'
import { Network } from 'lucide-react'
import { useStrengthWords } from '../../i18n/strengthWords'

/** The place of those who keep the network whole. */
export function StrengthPlace() {
	const { say } = useStrengthWords()
	return (
		<Link to="/strength" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Network aria-hidden="true" />
			{say('strength.place')}
		</Link>
	)
}
