import { Link } from '@tanstack/react-router'
import { Timer } from 'lucide-react'
import { useClockWords } from '../../i18n/clockWords'

/** The place of clocks and roads, for those who coordinate and who run the system. */
export function ClocksPlace() {
	const { say } = useClockWords()
	return (
		<Link to="/clocks" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Timer aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
