//! About the app: version, editions, licence, where the data is, and what it does not do yet.

use yew::prelude::*;

use crate::web::{Icon, Route, use_library, use_text};

/// About the app.
#[component]
pub fn About() -> Html {
    let (text, library) = (use_text(), use_library());
    html! {
        <section class="section" aria-labelledby="about">
            <h2 id="about">{ text.say("settings-about") }</h2>
            <div class="card stack">
                <dl class="facts">
                    <dt>{ text.say("settings-version") }</dt><dd class="num">{ env!("CARGO_PKG_VERSION") }</dd>
                    <dt>{ text.say("settings-rules-edition") }</dt><dd class="num">{ &library.book.edition }</dd>
                    <dt>{ text.say("settings-catalogue-edition") }</dt><dd class="num">{ &library.catalogue.edition }</dd>
                    <dt>{ text.say("settings-prices-edition") }</dt><dd><span class="num">{ &library.catalogue.prices }</span>{ " " }<span class="meta">{ text.say("settings-prices-example") }</span></dd>
                    <dt>{ text.say("settings-licence") }</dt><dd class="num">{ env!("CARGO_PKG_LICENSE") }</dd>
                </dl>
                <div class="callout" data-tone="info">
                    <Icon name="device" />
                    <div><p><strong>{ text.say("settings-local") }</strong></p><p>{ text.say("settings-local-help") }</p></div>
                </div>
                <div class="callout" data-tone="warn">
                    <Icon name="lock" />
                    <div>
                        <p><strong>{ text.say("settings-open") }</strong></p>
                        <p>{ text.say("settings-open-help") }</p>
                        <p><a class="button" href={Route::Exchange.href()}>{ text.say("settings-to-backup") }</a></p>
                    </div>
                </div>
                <h3>{ text.say("settings-limits") }</h3>
                <ul class="bullets">
                    <li>{ text.say("settings-limit-one-device") }</li>
                    <li>{ text.say("settings-limit-prices") }</li>
                    <li>{ text.say("settings-limit-rules") }</li>
                    <li>{ text.say("settings-limit-languages") }</li>
                </ul>
            </div>
        </section>
    }
}
