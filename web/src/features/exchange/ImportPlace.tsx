import { Link } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useExchangeWords } from '../../i18n/exchangeWords'

/** The place of those who bring registers in; nobody else loads it. */
export function ImportPlace() {
	const { say } = useExchangeWords()
	return (
		<Link to="/registers" className="place" activeProps={{ 'aria-current': 'page' }}>
			<FileUp aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
