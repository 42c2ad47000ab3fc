import { Link } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import { useReadingRoomWords } from '../../i18n/readingRoomWords'

/** The place of those who read for a body. */
export function ReadingRoomPlace() {
	const { say } = useReadingRoomWords()
	return (
		<Link to="/reading-room" className="place" activeProps={{ 'aria-current': 'page' }}>
			<BookOpen aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
