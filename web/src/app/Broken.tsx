import { useWords } from '../i18n/words'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

/** A fault of ours on one screen, or a part of the client that a newer release replaced. */
export function Broken() {
	const { t } = useWords()
	return (
		<Banner tone="over" live title={t('broken')} action={<Button onClick={() => location.reload()}>{t('broken.again')}</Button>}>
			{t('broken.safe')}
		</Banner>
	)
}
