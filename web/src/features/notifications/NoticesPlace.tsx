import { Link } from '@tanstack/react-router'
import { Bell } from 'lucide-react'
import { useNoticeWords } from '../../i18n/noticeWords'

/** The place where people say how they are told outside the portal. */
export function NoticesPlace() {
	const { say } = useNoticeWords()
	return (
		<Link to="/notices" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Bell aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
