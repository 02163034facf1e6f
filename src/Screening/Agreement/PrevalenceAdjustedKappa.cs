namespace EvidenceSynth.Screening.Agreement;

/// <summary>
/// PABAK, the prevalence- and bias-adjusted kappa of Byrt, Bishop and Carlin (J Clin Epidemiol 1993;46:423): chance agreement is taken as if every
/// category were equally common. For k categories (k · agreement - 1) / (k - 1); its interval is that of the agreement.
/// </summary>
public static class PrevalenceAdjustedKappa
{
    public static Coefficient Of(RatingTable ratings)
    {
        var agreement = PercentAgreement.Of(ratings);
        if (agreement.Value is null) return agreement;
        var categories = ratings.Categories.Count;
        if (categories < 2) return Coefficient.Undefined(agreement.Units, "agreement.one-category");
        return agreement with { Value = Adjust(agreement.Value), Low = Adjust(agreement.Low), High = Adjust(agreement.High) };

        double? Adjust(double? share) => (categories * share - 1) / (categories - 1);
    }
}
