import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n/words'
import { buttonClass } from '../ui/Button'

/** For what does not exist and for what belongs to somebody else: the same words, so that neither can be told. */
export function NothingForYou() {
	const { t } = useWords()
	return (
		<div className="stack">
			<h1>{t('nothing')}</h1>
			<p>{t('nothing.why')}</p>
			<div>
				<Link to="/" className={buttonClass('primary')}>
					{t('nothing.home')}
				</Link>
			</div>
		</div>
	)
}
