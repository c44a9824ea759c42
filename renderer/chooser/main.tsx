import '../nonce';
import '../styles/fonts.css';
import '../styles/mantine.css';
import '../styles/tokens.css';
import '../styles/page.css';
import { createRoot } from 'react-dom/client';
import { PageFrame } from '../components/page-frame';
import { host } from './chooser-bridge';
import { ChooserPage } from './chooser-page';

const root = document.getElementById('root');
if (root === null) throw new Error('chooser.html has no #root');

void host.choices().then((view) => {
  if (view === null) host.choose(null);
  else {
    createRoot(root).render(
      <PageFrame look={view}>
        <ChooserPage choices={view.choices} />
      </PageFrame>,
    );
  }
});
