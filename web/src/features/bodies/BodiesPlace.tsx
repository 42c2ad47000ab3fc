import { Link } from '@tanstack/react-router'
import { Landmark } from 'lucide-react'
import { useBodyWords } from '../../i18n/bodyWords'

/** The place of the bodies that can be appealed to. */
export function BodiesPlace() {
	const { say } = useBodyWords()
	return (
		<Link to="/bodies" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Landmark aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
