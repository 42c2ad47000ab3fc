import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Button } from '../ui/Button'
import { LeaveNow } from './LeaveNow'
import { Mark } from './Mark'

/** Painted before anything is known, so that Leave now is there from the first moment. */
export function TopBar({ places }: { places?: ReactNode }) {
	const { t, language, setLanguage } = useWords()
	return (
		<header className="top">
			<div className="top-inner">
				<span className="top-name">
					<Mark />
					{t('workspace')}
				</span>
				{places}
				<div className="top-acts">
					<Button
						look="quiet"
						icon={<Languages aria-hidden="true" />}
						lang={language === 'en' ? 'sw' : 'en'}
						onClick={() => setLanguage(language === 'en' ? 'sw' : 'en')}
					>
						{language === 'en' ? 'Kiswahili' : 'English'}
					</Button>
					<LeaveNow />
				</div>
			</div>
		</header>
	)
}
