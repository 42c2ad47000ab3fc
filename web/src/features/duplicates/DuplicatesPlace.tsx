import { Link } from '@tanstack/react-router'
import { Copy } from 'lucide-react'
import { useTwinWords } from '../../i18n/twinWords'

/** The place of those who do not come by the directory. */
export function DuplicatesPlace() {
	const { say } = useTwinWords()
	return (
		<Link to="/duplicates" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Copy aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
